package id.brevet.account;

import id.brevet.ground.Brevet;
import id.brevet.ground.Setup;
import id.brevet.shared.Role;
import id.brevet.upload.ReceivedFile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds people to try the product with, if the database has none. */
@ApplicationScoped
public class DemoPeopleStart implements Brevet.Greeting {

    /** A person of the demo data, and how to sign in as them. */
    public record Person(
            Role role, String name, String email, String password, String phone, String institution, GroupType group) {

        Person(Role role, String name, String email, String password, String phone, String institution) {
            this(role, name, email, password, phone, institution, GroupType.UMUM);
        }
    }

    public static final List<Person> PEOPLE = List.of(
            new Person(Role.ADMIN, "Rina Kartika", "admin@brevet.local", "Admin123!", "081200000001", "Brevet"),
            new Person(Role.ADMIN, "Dewi Lestari", "kasir@brevet.local", "Kasir123!", "081200000002", "Brevet"),
            new Person(Role.TEACHER, "Hadi Prasetyo", "guru@brevet.local", "Guru123!", "081200000003", "Brevet"),
            new Person(Role.STUDENT, "Budi Santoso", "siswa@brevet.local", "Siswa123!", "081200000004", "PT Contoh"),
            new Person(
                    Role.STUDENT,
                    "Putri Ayu Wulandari",
                    "mahasiswa@brevet.local",
                    "Mahasiswa123!",
                    "081200000005",
                    "Universitas Gunadarma",
                    GroupType.MAHASISWA_GUNADARMA));

    @Inject
    Setup setup;

    @Inject
    Users users;

    @Inject
    PersonFiles files;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    private boolean present;

    @Transactional
    void populate(@Observes StartupEvent start) {
        if (setup.demo()) {
            users.lock();
            if (users.isEmpty()) {
                PEOPLE.forEach(this::add);
            }
            present = PEOPLE.stream().allMatch(it -> User.byEmail(it.email).isPresent());
        }
    }

    @Override
    public String text() {
        return present
                ? PEOPLE.stream()
                        .map(it -> "  %-6s %s / %s".formatted(it.role.wire(), it.email, it.password))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private void add(Person person) {
        var from = new Profile.Origin(
                person.institution, "Jakarta", LocalDate.of(1995, 8, 17), "Jl. Contoh No. 1, Jakarta");
        var contact = new Contact(person.name, person.email, person.phone);
        var nim = person.group.needsProof() ? "50422317" : null;
        var user = new User(
                contact, passwords.hash(person.password), person.role, new Profile(person.group, from, nim, null));
        user.verify(clock.instant());
        user.persist();
        if (person.group.needsProof()) {
            user.submitProof(card(user), clock.instant());
        }
    }

    /** A student card that waits for the office's decision. */
    private @Nullable String card(User owner) {
        try (var card = DemoPeopleStart.class.getResourceAsStream("/demo/kartu-mahasiswa.png")) {
            var file = Files.createTempFile("kartu", ".png");
            Files.copy(card, file, StandardCopyOption.REPLACE_EXISTING);
            var address = files.keepProof(owner.id, new ReceivedFile("kartu-mahasiswa.png", file));
            Files.delete(file);
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
