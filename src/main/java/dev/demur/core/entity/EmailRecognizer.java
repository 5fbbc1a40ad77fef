package dev.demur.core.entity;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds e-mail addresses: a local part, an at sign and a domain with at least one dot (RFC 5321, section 4.1.2). */
final class EmailRecognizer implements Recognizer {

    private static final String TYPE = "email";
    private static final Pattern ADDRESS =
            Pattern.compile("[\\pL\\pN._%+-]{1,64}@(?:[\\pL\\pN](?:[\\pL\\pN-]{0,61}[\\pL\\pN])?\\.)+\\pL{2,24}");

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        if (!text.has('@')) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text.text());
        while (matcher.find()) {
            found.add(new Candidate(TYPE, matcher.start(), matcher.end(), Certainty.CERTAIN));
        }
        return found;
    }
}
