package id.brevet.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Mail server that accepts everything. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static int port;

    static GreenMail server() {
        return server;
    }

    static void shutDown() {
        server.stop();
    }

    static void startAgain() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @Override
    public Map<String, String> start() {
        server.start();
        port = server.getSmtp().getPort();
        return Map.of("brevet.mail.host", "127.0.0.1", "brevet.mail.port", String.valueOf(port));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
