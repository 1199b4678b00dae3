package id.brevet.approval;

import id.brevet.account.PersonReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Whoever has wanted something for the office, or has had a say in it, stays known. */
@ApplicationScoped
public class ApprovalPersonReferences implements PersonReferences {

    @Override
    public Map<String, Long> of(UUID person) {
        return Map.of("approvals", Approval.of(person));
    }
}
