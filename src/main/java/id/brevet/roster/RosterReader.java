package id.brevet.roster;

import id.brevet.account.BirthDate;
import id.brevet.account.Contact;
import id.brevet.account.GroupType;
import id.brevet.account.Users;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.shared.Wire;
import id.brevet.sheet.CellFault;
import id.brevet.sheet.Sheet;
import id.brevet.sheet.SheetLimits;
import id.brevet.sheet.SheetReader;
import id.brevet.web.FormValidation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of people cell by cell and lists every cell that is wrong. */
@ApplicationScoped
public class RosterReader {

    private static final SheetLimits LIMITS = new SheetLimits(20_000, 40, 1_000);

    /** The column of each validated field. */
    private static final Map<String, RosterColumn> BY_FIELD = Map.of(
            "name", RosterColumn.NAME,
            "email", RosterColumn.EMAIL,
            "phone", RosterColumn.PHONE,
            "nim", RosterColumn.NIM,
            "nik", RosterColumn.NIK,
            "institution", RosterColumn.INSTITUTION,
            "origin", RosterColumn.ORIGIN,
            "birth_date", RosterColumn.BIRTH_DATE,
            "address", RosterColumn.ADDRESS);

    @Inject
    Users users;

    @Inject
    FormValidation validation;

    Roster read(Path file) {
        var sheet = SheetReader.read(file, LIMITS);
        if (sheet.rows().isEmpty()) {
            throw Refusal.invalid("roster_empty");
        }
        var columns = columns(sheet.head());
        var faults = new ArrayList<CellFault>();
        var people = new ArrayList<RosterRow>();
        for (var row : sheet.rows()) {
            people.add(person(row, columns, faults));
        }
        addDuplicates(sheet, people, faults);
        addRegistered(sheet, people, faults);
        faults.sort(Comparator.comparingInt(CellFault::row));
        return new Roster(people, faults);
    }

    private Map<RosterColumn, Integer> columns(List<String> head) {
        var columns = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        for (int i = 0; i < head.size(); i++) {
            var at = i;
            RosterColumn.byHeading(head.get(i)).ifPresent(it -> columns.putIfAbsent(it, at));
        }
        if (!columns.keySet().containsAll(Set.of(RosterColumn.NAME, RosterColumn.EMAIL, RosterColumn.PHONE))) {
            throw Refusal.invalid("roster_columns");
        }
        return columns;
    }

    private RosterRow person(Sheet.Row row, Map<RosterColumn, Integer> columns, List<CellFault> faults) {
        var cells = new HashMap<RosterColumn, String>();
        columns.forEach((column, at) -> cells.put(column, row.cells().get(at)));
        var person = new RosterRow(
                Contact.name(cells.getOrDefault(RosterColumn.NAME, "")),
                Contact.email(cells.get(RosterColumn.EMAIL)),
                Contact.phone(cells.get(RosterColumn.PHONE)),
                role(row, cells.getOrDefault(RosterColumn.ROLE, ""), faults),
                group(row, cells.getOrDefault(RosterColumn.GROUP, ""), faults),
                blankAsNull(cells.get(RosterColumn.NIM)),
                blankAsNull(cells.get(RosterColumn.NIK)),
                cells.getOrDefault(RosterColumn.INSTITUTION, ""),
                cells.getOrDefault(RosterColumn.ORIGIN, ""),
                BirthDate.parse(cells.get(RosterColumn.BIRTH_DATE)),
                cells.getOrDefault(RosterColumn.ADDRESS, ""));
        validation.validate(person).byField().forEach((field, sentence) -> {
            var column = BY_FIELD.get(field);
            faults.add(new CellFault(row.number(), column == null ? field : column.label, sentence));
        });
        var born = cells.getOrDefault(RosterColumn.BIRTH_DATE, "");
        if (person.birthDate() == null && !born.isBlank()) {
            addFault(row, RosterColumn.BIRTH_DATE, "roster_date", faults);
        }
        return person;
    }

    private Role role(Sheet.Row row, String cell, List<CellFault> faults) {
        var word = cell.toLowerCase(Locale.ROOT);
        var role = Arrays.stream(Role.values())
                .filter(it -> it.wire().equals(word))
                .findFirst();
        if (role.isEmpty() && !cell.isBlank()) {
            addFault(row, RosterColumn.ROLE, "roster_role", faults);
        }
        return role.orElse(Role.STUDENT);
    }

    /** {@code Mahasiswa Gunadarma} and {@code mahasiswa_gunadarma} mean the same. */
    private GroupType group(Sheet.Row row, String cell, List<CellFault> faults) {
        var group = Wire.named(GroupType.class, cell.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_"));
        if (group.isEmpty() && !cell.isBlank()) {
            addFault(row, RosterColumn.GROUP, "roster_group", faults);
        }
        return group.orElse(GroupType.UMUM);
    }

    private void addDuplicates(Sheet sheet, List<RosterRow> people, List<CellFault> faults) {
        var emails = new HashSet<String>();
        var phones = new HashSet<String>();
        for (int i = 0; i < people.size(); i++) {
            var row = sheet.rows().get(i);
            var email = people.get(i).email();
            var phone = Contact.withoutPrefix(people.get(i).phone());
            if (email != null && !email.isBlank() && !emails.add(email)) {
                addFault(row, RosterColumn.EMAIL, "roster_twice", faults);
            }
            if (!phone.isBlank() && !phones.add(phone)) {
                addFault(row, RosterColumn.PHONE, "roster_twice", faults);
            }
        }
    }

    private void addRegistered(Sheet sheet, List<RosterRow> people, List<CellFault> faults) {
        var emails = users.knownEmails(
                people.stream().map(it -> Contact.email(it.email())).toList());
        var phones = users.knownPhones(
                people.stream().map(it -> Contact.withoutPrefix(it.phone())).toList());
        for (int i = 0; i < people.size(); i++) {
            var row = sheet.rows().get(i);
            if (emails.contains(Contact.email(people.get(i).email()))) {
                addFault(row, RosterColumn.EMAIL, "roster_known", faults);
            } else if (phones.contains(Contact.withoutPrefix(people.get(i).phone()))) {
                addFault(row, RosterColumn.PHONE, "roster_known", faults);
            }
        }
    }

    private void addFault(Sheet.Row row, RosterColumn column, String code, List<CellFault> faults) {
        faults.add(new CellFault(row.number(), column.label, validation.sentence(code)));
    }

    private static @Nullable String blankAsNull(@Nullable String cell) {
        return cell == null || cell.isBlank() ? null : cell;
    }
}
