package id.brevet.audit;

import id.brevet.shared.Slice;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Action in the audit trail, with the name that the actor had at that time. */
@Entity
@Immutable
public class AuditEntry extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant at;
    public UUID actorId;
    public String actorName;
    public String action;
    public String objectType;
    public UUID objectId;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> after;

    public String requestId;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            @Nullable Actor actor,
            String action,
            Subject subject,
            Map<String, Object> before,
            Map<String, Object> after,
            @Nullable String requestId) {
        this.at = at;
        this.actorId = actor == null ? null : actor.id();
        this.actorName = actor == null ? null : actor.name();
        this.action = action;
        this.objectType = subject.type();
        this.objectId = subject.id();
        this.before = before;
        this.after = after;
        this.requestId = requestId;
    }

    record Actor(UUID id, String name) {}

    record Subject(String type, UUID id) {}

    public static List<AuditView> latest(int many) {
        return AuditEntry.<AuditEntry>find("order by at desc, id desc").page(0, many).list().stream()
                .map(AuditView::of)
                .toList();
    }

    static Slice<AuditView> matching(AuditFilter filter, int page, int limit) {
        var where = filter.conditions();
        var total = count("from AuditEntry " + where.text(), where.values());
        var items = AuditEntry.<AuditEntry>find(
                        "from AuditEntry " + where.text() + "order by at desc, id desc", where.values())
                .page(page - 1, limit)
                .list();
        return new Slice<>(items.stream().map(AuditView::of).toList(), page, limit, total);
    }
}
