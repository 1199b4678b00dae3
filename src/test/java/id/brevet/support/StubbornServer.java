package id.brevet.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A mail server with moods: how it treats a mail stands at the beginning of the recipient's address. */
public class StubbornServer implements AutoCloseable {

    /** Never accepted. */
    public static final String NEVER = "tolak";

    /** Accepted at the second try; at the first told to come later, to show a key, nonsense, or nothing at all. */
    public static final String LATER = "nanti";

    public static final String LOCKED = "kunci";
    public static final String GARBAGE = "ngawur";
    public static final String CUT = "putus";

    /** Accepted, but only when {@link #relent} has been called. */
    public static final String SLOW = "lambat";

    private final ServerSocket door;
    private final Map<String, Integer> tried = new ConcurrentHashMap<>();
    private final Map<String, Integer> accepted = new ConcurrentHashMap<>();
    private volatile boolean holding;
    private volatile CountDownLatch patience = new CountDownLatch(1);

    public StubbornServer() {
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        daemon(this::welcome);
    }

    public int port() {
        return door.getLocalPort();
    }

    public int tried(String recipient) {
        return tried.getOrDefault(recipient, 0);
    }

    public int accepted(String recipient) {
        return accepted.getOrDefault(recipient, 0);
    }

    /** How many were begun. */
    public int tried() {
        return tried.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether every mail is treated as {@link #SLOW} ones are. */
    public void hold(boolean all) {
        holding = all;
    }

    public void relent() {
        patience.countDown();
    }

    public void resist() {
        patience = new CountDownLatch(1);
    }

    @Override
    public void close() throws IOException {
        relent();
        door.close();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                daemon(() -> serve(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest;
                var lines = new BufferedReader(new InputStreamReader(guest.getInputStream(), ISO_8859_1))) {
            say(guest, "220 stubborn");
            var recipient = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    recipient = line.replaceAll(".*<(.*)>.*", "$1");
                    say(guest, greeting(recipient, tried.merge(recipient, 1, Integer::sum)));
                } else if (command.startsWith("DATA")) {
                    say(guest, "354 go on");
                    if (!take(lines, recipient) || !there(guest, lines)) {
                        return;
                    }
                    accepted.merge(recipient, 1, Integer::sum);
                    say(guest, "250 taken");
                } else if (command.startsWith("QUIT")) {
                    say(guest, "221 bye");
                    return;
                } else {
                    say(guest, "250 fine");
                }
            }
        } catch (IOException e) {
            // The other side has gone.
        }
    }

    private static String greeting(String recipient, int time) {
        var mood = recipient.replaceAll("-.*", "");
        if (mood.equals(NEVER)) {
            return "550 5.1.1 nobody here";
        }
        if (time > 1) {
            return "250 fine";
        }
        return switch (mood) {
            case LATER -> "451 4.3.0 come later";
            case LOCKED -> "530 5.7.0 who are you";
            case GARBAGE -> "\u0000\u00ff not a reply at all";
            default -> "250 fine";
        };
    }

    private boolean take(BufferedReader lines, String recipient) throws IOException {
        for (var line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                return false;
            }
        }
        if (recipient.startsWith(CUT) && tried(recipient) == 1) {
            return false;
        }
        try {
            if (holding || recipient.startsWith(SLOW)) {
                patience.await();
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Whether somebody still waits for the answer. */
    private static boolean there(Socket guest, BufferedReader lines) throws IOException {
        guest.setSoTimeout(50);
        try {
            return lines.read() >= 0;
        } catch (SocketTimeoutException e) {
            guest.setSoTimeout(0);
            return true;
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
        guest.getOutputStream().flush();
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "stubborn mail server");
        thread.setDaemon(true);
        thread.start();
    }
}
