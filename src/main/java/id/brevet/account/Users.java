package id.brevet.account;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Slice;
import id.brevet.shared.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** All people of the centre, no e-mail address and no phone number twice. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {

    private static final int CHUNK = 500;

    public Slice<User> matching(Where where, Sort sort, int page, int limit) {
        var total = count("from User " + where.text(), where.values());
        var items = find("from User " + where.text(), sort, where.values())
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, total);
    }

    /** Of two at once with the same address, the database accepts one. */
    public void save(User user) {
        try {
            user.persistAndFlush();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.conflict("already_registered");
        }
    }

    /** All or none, and never more than a few hundred in memory. */
    public void saveAll(Stream<User> users, Consumer<User> each) {
        var count = new AtomicInteger();
        try {
            users.forEach(user -> {
                user.persist();
                each.accept(user);
                if (count.incrementAndGet() % CHUNK == 0) {
                    flush();
                    getEntityManager().clear();
                }
            });
            flush();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.conflict("already_registered");
        }
    }

    public Set<String> knownEmails(List<String> emails) {
        return inChunks(
                emails, part -> find("select email from User where email in ?1", part).project(String.class).stream());
    }

    public Set<String> knownPhones(List<String> numbers) {
        return inChunks(
                numbers,
                part -> find(
                        "select regexp_replace(phone, '^(\\+?62|0)', '') from User"
                                + " where regexp_replace(phone, '^(\\+?62|0)', '') in ?1",
                        part)
                        .project(String.class)
                        .stream());
    }

    private static Set<String> inChunks(List<String> all, Function<List<String>, Stream<String>> known) {
        return IntStream.range(0, (all.size() + CHUNK - 1) / CHUNK)
                .mapToObj(it -> all.subList(it * CHUNK, Math.min(all.size(), (it + 1) * CHUNK)))
                .flatMap(known)
                .collect(Collectors.toSet());
    }

    /** Refused while other rows refer to the person, as the database knows. */
    public void remove(User user) {
        try {
            delete(user);
            flush();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.conflict("in_use");
        }
    }

    public boolean isRegistered(Contact contact) {
        return count(
                        "email = ?1 or regexp_replace(phone, '^(\\+?62|0)', '') = regexp_replace(?2, '^(\\+?62|0)', '')",
                        contact.email(),
                        contact.phone())
                > 0;
    }

    /** Locks the list, so that two admins who remove each other at once do so one after the other. */
    public boolean isLastAdmin(UUID id) {
        lock();
        return hasNoOtherAdmin(id);
    }

    /** Whether there is no other active admin. */
    public boolean hasNoOtherAdmin(UUID id) {
        return count("role = ?1 and active and id <> ?2", Role.ADMIN.wire(), id) == 0;
    }

    public List<User> admins() {
        return list("role = ?1 and active order by createdAt, id", Role.ADMIN.wire());
    }

    /** Lets nodes that start at once add their first people one after the other. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('users'))")
                .getSingleResult();
    }

    boolean isEmpty() {
        return count() == 0;
    }

    boolean hasNoAdmin() {
        return count("role", Role.ADMIN.wire()) == 0;
    }
}
