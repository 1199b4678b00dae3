package id.brevet.notice;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Message to one person; its language is chosen when it is read. */
@Entity
public class Notice extends Model {

    private static final String UNREAD =
            "select count(*) from (select 1 from notice where user_id = ?1 and read_at is null limit ?2) counted";

    public UUID userId;
    public String word;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> details;

    public String href;
    public Instant readAt;

    protected Notice() {}

    Notice(UUID person, String word, List<String> details, @Nullable String href) {
        this.userId = person;
        this.word = word;
        this.details = details;
        this.href = href;
    }

    static Notice require(UUID person, UUID id) {
        return Notice.<Notice>find("id = ?1 and userId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    static Slice<Notice> of(UUID person, int page, int limit) {
        var all = Notice.<Notice>find("userId = ?1 order by createdAt desc, id desc", person);
        return new Slice<>(all.page(page - 1, limit).list(), page, limit, all.count());
    }

    /** Number of unread notices, counted up to a maximum. */
    static long unread(UUID person, int most) {
        return (Long) getEntityManager()
                .createNativeQuery(UNREAD, Long.class)
                .setParameter(1, person)
                .setParameter(2, most)
                .getSingleResult();
    }

    static int readAll(UUID person, Instant now) {
        return update("readAt = ?1, updatedAt = ?1 where userId = ?2 and readAt is null", now, person);
    }

    static void deleteReadBefore(Instant then) {
        delete("readAt < ?1", then);
    }

    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }
}
