package id.brevet.upload;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** How much one person may keep here. */
public interface Allowance {

    long bytesPerPerson();

    /** Until somebody sets another. */
    @ApplicationScoped
    @DefaultBean
    class Customary implements Allowance {

        @Override
        public long bytesPerPerson() {
            return 200L << 20;
        }
    }
}
