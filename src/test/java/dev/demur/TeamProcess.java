package dev.demur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A {@link Team} at work: its process, and what it wrote about what the service said yes to. */
final class TeamProcess {

    private final Process process;
    private final Thread reading;
    private final Set<String> submitted = new TreeSet<>();
    private final Set<String> approved = new TreeSet<>();
    private int unanswered;

    private TeamProcess(Process process) {
        this.process = process;
        this.reading = new Thread(this::read, "what a team wrote");
        reading.start();
    }

    /** Makes keys for a team and sets it to work on the service that the file {@code address} names. */
    static TeamProcess start(ServiceClient client, String admin, Path address) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Team.class.getName()));
        command.addAll(List.of(address.toString(), client.newKey("author", admin), client.newKey("reviewer", admin)));
        return new TeamProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private void read() {
        try (BufferedReader written = process.inputReader(StandardCharsets.UTF_8)) {
            written.lines().forEach(this::note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void note(String line) {
        if (line.startsWith(Team.SUBMITTED)) {
            submitted.add(line.substring(Team.SUBMITTED.length()));
        } else if (line.startsWith(Team.APPROVED)) {
            approved.add(line.substring(Team.APPROVED.length()));
        } else if (line.equals(Team.UNANSWERED)) {
            unanswered++;
        }
    }

    /** Lets it finish what it is at; how its process ended: 0 unless a promise was broken under its eyes. */
    int stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        int ended = process.waitFor();
        reading.join();
        return ended;
    }

    /** How many requests were not answered, or not with a yes. */
    synchronized int unanswered() {
        return unanswered;
    }

    synchronized Set<String> submitted() {
        return Set.copyOf(submitted);
    }

    synchronized Set<String> approved() {
        return Set.copyOf(approved);
    }
}
