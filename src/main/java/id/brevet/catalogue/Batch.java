package id.brevet.catalogue;

import id.brevet.account.GroupType;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of a course, with its dates, days, room and seats. */
@Entity
public class Batch extends Model {

    /** A batch with the number of seats held for people who have not paid yet. */
    record WithHeldSeats(Batch batch, Integer held) {

        BatchView toView(Instant now) {
            return BatchView.of(batch, held, now);
        }
    }

    /** Batches whose {@link Admission} is open, in HQL. */
    public static final String ADMITS =
            """
            function('batch_admits' as Boolean, b.archived, b.registrationStartAt, b.registrationEndAt, b.endAt,
            b.quota - b.sold - function('batch_held' as Integer, b.id, :now), :now) = true
            """;

    private static final String WITH_HELD_SEATS =
            "select b, function('batch_held' as Integer, b.id, :now) from Batch b join fetch b.course ";

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Course course;

    public String slug;
    public String title;
    public String description;
    public String batchThumbnail;
    public Instant startAt;
    public Instant endAt;
    public Instant registrationStartAt;
    public Instant registrationEndAt;
    public LocalTime startTime;
    public LocalTime endTime;
    public String room;
    public int quota;

    @Enumerated(EnumType.STRING)
    public CourseType courseType;

    @Enumerated(EnumType.STRING)
    public List<Weekday> days;

    @Enumerated(EnumType.STRING)
    public List<GroupType> groupTypes;

    @Column(name = "is_archived")
    public boolean archived;

    /** Counted by the database whenever a seat is paid for or refunded. */
    @Column(insertable = false, updatable = false)
    public int sold;

    protected Batch() {}

    public Batch(Course course, BatchInput it, String slug) {
        this.course = course;
        this.slug = slug;
        change(it);
    }

    public static Batch require(UUID id) {
        return Batch.<Batch>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    public static Batch bySlug(String slug) {
        return Batch.<Batch>find("from Batch b join fetch b.course where b.slug = ?1", slug)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    public static BatchView bySlug(String slug, Instant now) {
        return find(WITH_HELD_SEATS + "where b.slug = :slug", Map.of("slug", slug, "now", now))
                .project(WithHeldSeats.class)
                .firstResultOptional()
                .map(it -> it.toView(now))
                .orElseThrow(Refusal::absent);
    }

    /** Batches on offer, or archived ones if the office asks for them. */
    public static Slice<BatchView> matching(BatchFilter filter, boolean office, Instant now, int page, int limit) {
        var where = filter.conditions(office, now);
        var total = count("from Batch b " + where.text(), where.values());
        var values = new HashMap<>(where.values());
        values.put("now", now);
        var items = find(WITH_HELD_SEATS + where.text(), filter.sorted(), values)
                .project(WithHeldSeats.class)
                .page(page - 1, limit)
                .list();
        return new Slice<>(items.stream().map(it -> it.toView(now)).toList(), page, limit, total);
    }

    /** The batch, locked, so that seats are sold and freed one after the other. */
    public static Batch locked(UUID id) {
        var batch = require(id);
        getEntityManager().refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }

    private static int held(UUID id, Instant now) {
        return (Integer) getEntityManager()
                .createNativeQuery("select batch_held(:id, :now)", Integer.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getSingleResult();
    }

    public Admission admissionAt(Instant now, int remaining) {
        if (archived) {
            return Admission.ARCHIVED;
        }
        if (!now.isBefore(endAt)) {
            return Admission.FINISHED;
        }
        if (now.isBefore(registrationStartAt)) {
            return Admission.SOON;
        }
        if (now.isAfter(registrationEndAt)) {
            return Admission.CLOSED;
        }
        return remaining > 0 ? Admission.OPEN : Admission.FULL;
    }

    /** Read from the database again, because others buy meanwhile. */
    public static Seats seats(Batch batch, Instant now) {
        return Seats.of(batch, held(batch.id, now));
    }

    public boolean admits(GroupType group) {
        return groupTypes.contains(group);
    }

    public BatchStatus statusAt(Instant now, int remaining) {
        if (!now.isBefore(endAt)) {
            return BatchStatus.FINISHED;
        }
        if (!now.isBefore(startAt)) {
            return BatchStatus.RUNNING;
        }
        if (remaining <= 0) {
            return BatchStatus.FULL;
        }
        return admissionAt(now, remaining) == Admission.OPEN ? BatchStatus.OPEN : BatchStatus.UPCOMING;
    }

    /** Fields left out stay as they are. */
    void change(BatchInput it) {
        title = or(it.title(), title);
        description = orNone(it.description(), description);
        batchThumbnail = orNone(it.batchThumbnail(), batchThumbnail);
        startAt = or(it.startAt(), startAt);
        endAt = or(it.endAt(), endAt);
        registrationStartAt = or(it.registrationStartAt(), registrationStartAt);
        registrationEndAt = or(it.registrationEndAt(), registrationEndAt);
        startTime = or(it.startTime(), startTime);
        endTime = or(it.endTime(), endTime);
        days = or(it.days(), days);
        room = or(it.room(), room);
        quota = or(it.quota(), quota);
        courseType = or(it.courseType(), courseType);
        groupTypes = or(it.groupTypes(), groupTypes);
    }

    void archive(boolean archived) {
        this.archived = archived;
    }

    void deleteAndFlush() {
        delete();
        flush();
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    private static @Nullable String orNone(@Nullable String given, @Nullable String otherwise) {
        return given == null ? otherwise : given.isEmpty() ? null : given;
    }
}
