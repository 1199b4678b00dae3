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
    List<NeedsTwoPeople<?>> actions;

    NeedsTwoPeople<?> of(ApprovalKind kind) {
        return actions.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }
}
