package id.brevet.mail;

import id.brevet.support.FailingMailServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Test resource with a mail server that does not accept every mail at once. */
public class FailingMailServerResource implements QuarkusTestResourceLifecycleManager {

    private static FailingMailServer server;

    static FailingMailServer server() {
        return server;
    }

    @Override
    public Map<String, String> start() {
        server = new FailingMailServer();
        return Map.of("brevet.mail.host", "127.0.0.1", "brevet.mail.port", String.valueOf(server.port()));
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
