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

/** A mail server that refuses or delays a mail as the beginning of the recipient's address says. */
public class FailingMailServer implements AutoCloseable {

    /** Never accepted. */
    public static final String NEVER = "tolak";

    /** Accepted at the second try; at the first, answered with a delay, a demand to sign in, nonsense or nothing. */
    public static final String LATER = "nanti";

    public static final String LOCKED = "kunci";
    public static final String GARBAGE = "ngawur";
    public static final String CUT = "putus";

    /** Accepted, but only once {@link #relent} has been called. */
    public static final String SLOW = "lambat";

    private final ServerSocket socket;
    private final Map<String, Integer> tried = new ConcurrentHashMap<>();
    private final Map<String, Integer> accepted = new ConcurrentHashMap<>();
    private volatile boolean delayed;
    private volatile CountDownLatch released = new CountDownLatch(1);

    public FailingMailServer() {
        try {
            socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        daemon(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int tried(String recipient) {
        return tried.getOrDefault(recipient, 0);
    }

    public int accepted(String recipient) {
        return accepted.getOrDefault(recipient, 0);
    }

    /** The number of mails that were begun. */
    public int tried() {
        return tried.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Treats every mail as {@link #SLOW} ones, or no longer. */
    public void delayAll(boolean all) {
        delayed = all;
    }

    public void release() {
        released.countDown();
    }

    public void delay() {
        released = new CountDownLatch(1);
    }

    @Override
    public void close() throws IOException {
        release();
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                daemon(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1))) {
            send(client, "220 ready");
            var recipient = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    recipient = line.replaceAll(".*<(.*)>.*", "$1");
                    send(client, reply(recipient, tried.merge(recipient, 1, Integer::sum)));
                } else if (command.startsWith("DATA")) {
                    send(client, "354 go on");
                    if (!readMail(lines, recipient) || !waits(client, lines)) {
                        return;
                    }
                    accepted.merge(recipient, 1, Integer::sum);
                    send(client, "250 taken");
                } else if (command.startsWith("QUIT")) {
                    send(client, "221 bye");
                    return;
                } else {
                    send(client, "250 fine");
                }
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static String reply(String recipient, int time) {
        var prefix = recipient.replaceAll("-.*", "");
        if (prefix.equals(NEVER)) {
            return "550 5.1.1 nobody here";
        }
        if (time > 1) {
            return "250 fine";
        }
        return switch (prefix) {
            case LATER -> "451 4.3.0 come later";
            case LOCKED -> "530 5.7.0 who are you";
            case GARBAGE -> "\u0000\u00ff not a reply at all";
            default -> "250 fine";
        };
    }

    private boolean readMail(BufferedReader lines, String recipient) throws IOException {
        for (var line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                return false;
            }
        }
        if (recipient.startsWith(CUT) && tried(recipient) == 1) {
            return false;
        }
        try {
            if (delayed || recipient.startsWith(SLOW)) {
                released.await();
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Whether the client still waits for the answer. */
    private static boolean waits(Socket client, BufferedReader lines) throws IOException {
        client.setSoTimeout(50);
        try {
            return lines.read() >= 0;
        } catch (SocketTimeoutException e) {
            client.setSoTimeout(0);
            return true;
        }
    }

    private static void send(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
        client.getOutputStream().flush();
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "failing mail server");
        thread.setDaemon(true);
        thread.start();
    }
}
