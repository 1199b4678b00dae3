package id.brevet.desk;

import id.brevet.account.User;
import id.brevet.account.Users;
import id.brevet.catalogue.Batch;
import id.brevet.catalogue.BatchFilter;
import id.brevet.catalogue.BatchStatus;
import id.brevet.catalogue.BatchView;
import id.brevet.purchase.BillView;
import id.brevet.purchase.PayerView;
import id.brevet.shared.Role;
import id.brevet.shared.Where;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The students and open batches from which the office chooses. */
@ApplicationScoped
class EnrolmentChoices {

    private static final int MAX_PEOPLE = 8;
    private static final int MAX_BATCHES = 50;

    private static final BatchFilter OPEN = BatchFilter.ALL.with("can_register", "true");

    @Inject
    Users users;

    @Inject
    Clock clock;

    EnrolmentView view(@Nullable String q, @Nullable UUID student, @Nullable UUID batch) {
        var students = students(q == null ? "" : q.strip(), student);
        return new EnrolmentView(q, student, batch, students, students.isEmpty() ? List.of() : batches());
    }

    /** The batches to which the seat of this bill could move, the latest to begin first. */
    List<BatchView> moveTargets(BillView bill) {
        var seat = bill.seat();
        var open = BatchFilter.ALL
                .with("group_type", seat.group().wire())
                .with("sort", "start_at")
                .with("order", "desc");
        return Batch.matching(open, true, clock.instant(), 1, MAX_BATCHES).items().stream()
                .filter(it -> !it.id().equals(seat.batch()))
                .filter(it -> it.status() != BatchStatus.FINISHED && it.seats().remaining() > 0)
                .toList();
    }

    private List<PayerView> students(String q, @Nullable UUID student) {
        if (q.isEmpty() && student == null) {
            return List.of();
        }
        var where = new Where()
                .and("role = :role and active", "role", Optional.of(Role.STUDENT.wire()))
                .and("id = :id", "id", Optional.ofNullable(q.isEmpty() ? student : null))
                .and(
                        "function('users_sought' as String, name, email, phone, profile.nim) like :q escape '!'",
                        "q",
                        Optional.of(q).filter(it -> !it.isEmpty()).map(QueryValues::likePattern));
        return users.matching(where, Sort.by("name").and("id"), 1, MAX_PEOPLE).items().stream()
                .map((User it) -> PayerView.of(it))
                .toList();
    }

    private List<BatchView> batches() {
        return Batch.matching(OPEN, true, clock.instant(), 1, MAX_BATCHES).items();
    }
}
