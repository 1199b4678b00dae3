package id.brevet.ground;

/**
 * Stops the product when Maven is stopped: {@code quarkus:run} waits for the product's process but never signals it. A
 * terminal's Ctrl-C reaches both; the SIGTERM of a supervisor reaches Maven only.
 */
public class MavenShutdown {

    private MavenShutdown() {}

    public static void main(String... args) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(rootThreadGroup(), MavenShutdown::stopChildren, "maven-shutdown"));
    }

    private static void stopChildren() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    }

    /** Before JDK 19, no thread can be started in the group of this goal once the goal is over. */
    private static ThreadGroup rootThreadGroup() {
        var group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
