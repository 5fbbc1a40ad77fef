package dev.demur.core.entity;

import dev.demur.core.entity.ScannedText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the addresses of crypto wallets, each kind by its own checksum. Thread-safe. */
final class WalletRecognizer implements Recognizer {

    static final String TYPE = "crypto-wallet";

    private static final int SHORTEST = 26;

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        List<Candidate> found = new ArrayList<>();
        for (Run run : text.runs()) {
            if (run.length() >= SHORTEST && run.hasDigit() && run.hasLetter()) {
                String address = text.text().substring(run.start(), run.end());
                if (Base58Check.isAddress(address) || Bech32.isAddress(address) || Ethereum.isAddress(address)) {
                    found.add(new Candidate(TYPE, run.start(), run.end(), Certainty.LIKELY));
                }
            }
        }
        return found;
    }
}
