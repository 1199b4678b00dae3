package id.brevet.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of a person's own sessions, with a device name that they recognise. */
public record SessionView(
        UUID id, Session.Kind kind, @Nullable String device, String address, Instant createdAt, Instant lastSeenAt) {

    public String href() {
        return "/profil/sesi/" + id;
    }

    /** The browser and system named in the user agent, or its beginning. */
    public @Nullable String name() {
        var agent = device == null ? "" : device;
        var browser = first(agent, "Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");
        var system = first(agent, "Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");
        var name = (label(browser) + (browser.isEmpty() || system.isEmpty() ? "" : " · ") + system).strip();
        return name.isEmpty() ? shortened(agent) : name;
    }

    private static String first(String agent, String... names) {
        for (var name : names) {
            if (agent.contains(name)) {
                return name;
            }
        }
        return "";
    }

    private static String label(String browser) {
        return switch (browser) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "SamsungBrowser" -> "Samsung Internet";
            default -> browser;
        };
    }

    private static @Nullable String shortened(String agent) {
        return agent.isEmpty() ? null : agent.length() <= 40 ? agent : agent.substring(0, 40) + "…";
    }
}
