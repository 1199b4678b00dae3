package id.brevet.approval;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the room that a matter belongs to. */
@ApplicationScoped
class ApprovalKinds {

    @Inject
    @All
    List<NeedsTwoPeople<?>> rooms;

    NeedsTwoPeople<?> of(ApprovalKind matter) {
        return rooms.stream().filter(it -> it.matter() == matter).findFirst().orElseThrow();
    }
}
