package id.brevet.approval;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the action behind a kind of request. */
@ApplicationScoped
class ApprovalKinds {

    @Inject
    @All
    List<NeedsTwoPeople<?>> rooms;

    NeedsTwoPeople<?> of(ApprovalKind kind) {
        return rooms.stream().filter(it -> it.matter() == kind).findFirst().orElseThrow();
    }
}
