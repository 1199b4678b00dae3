package id.brevet.ground;

/**
 * Runs inside Maven: told to stop, {@code quarkus:run} waits for the product to end but never tells it to. A terminal's
 * Ctrl-C reaches both; the SIGTERM of a supervisor reaches Maven only.
 */
public class MavenShutdown {

    private MavenShutdown() {}

    public static void main(String... args) {
        Runtime.getRuntime().addShutdownHook(new Thread(outermost(), MavenShutdown::pull, "leash"));
    }

    private static void pull() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    }

    /** Before JDK 19, no thread can be started in the group of this goal once the goal is over. */
    private static ThreadGroup outermost() {
        var group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
