package id.brevet.approval;

import id.brevet.account.PersonReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** People who asked for an approval or decided one cannot be deleted. */
@ApplicationScoped
public class ApprovalPersonReferences implements PersonReferences {

    @Override
    public Map<String, Long> of(UUID person) {
        return Map.of("approvals", Approval.countOf(person));
    }
}
