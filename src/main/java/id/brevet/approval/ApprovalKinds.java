package id.brevet.approval;

import id.brevet.shared.References;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the action behind a kind of request. */
@ApplicationScoped
class ApprovalKinds {

    @Produces
    static final References TO_PERSON =
            new References("users", "approvals", "approval", "asked_by_id = ?1 or decided_by_id = ?1");

    @Inject
    @All
    List<NeedsTwoPeople<?>> actions;

    NeedsTwoPeople<?> of(ApprovalKind kind) {
        return actions.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }
}
