package id.brevet.setting;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Settings of the whole product, in a single row that exists from the first start on. */
@Entity
public class Setting extends Model {

    /** Changed fields with their values before and after. */
    record Changed(Map<String, Object> before, Map<String, Object> after) {

        boolean any() {
            return !after.isEmpty();
        }
    }

    @Version
    public int version;

    public String centreName;
    public String address;
    public String city;
    public String email;
    public String whatsapp;
    public String logo;
    public String signatoryName;
    public String signatoryTitle;
    public String taxLine;
    public List<Integer> reminderHours;

    @Column(name = "upload_quota_mb")
    public int uploadQuotaMb;

    @Enumerated(EnumType.STRING)
    public QrisMode qrisMode;

    /** Largest amount that can be paid by code. */
    public long qrisLimit;

    protected Setting() {}

    static Setting current() {
        return Setting.<Setting>findAll().singleResult();
    }

    static Setting locked() {
        return Setting.<Setting>findAll()
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /** Refuses a change that was based on an older version. */
    void refuseStale(SettingInput to) {
        if (to.version() != null && to.version() != version) {
            throw Refusal.conflict("stale_write");
        }
    }

    /** Changes the given values; missing ones stay. */
    Changed change(SettingInput to) {
        refuseStale(to);
        var before = new LinkedHashMap<String, Object>();
        var after = new LinkedHashMap<String, Object>();
        var fields = new ChangedFields(before, after);
        fields.set("centre_name", centreName, to.centreName(), it -> centreName = it);
        fields.set("address", address, to.address(), it -> address = it);
        fields.set("city", city, to.city(), it -> city = it);
        fields.set("email", email, lower(to.email()), it -> email = it);
        fields.set("whatsapp", whatsapp, to.whatsapp(), it -> whatsapp = it);
        fields.set("logo", logo, to.logo(), it -> logo = it);
        fields.set("signatory_name", signatoryName, to.signatoryName(), it -> signatoryName = it);
        fields.set("signatory_title", signatoryTitle, to.signatoryTitle(), it -> signatoryTitle = it);
        fields.set("tax_line", taxLine, to.taxLine(), it -> taxLine = it);
        fields.set("reminder_hours", reminderHours, longestFirst(to.reminderHours()), it -> reminderHours = it);
        fields.set("upload_quota_mb", uploadQuotaMb, to.uploadQuotaMb(), it -> uploadQuotaMb = it);
        fields.set("qris_mode", qrisMode, to.qrisMode(), it -> qrisMode = it);
        fields.set("qris_limit", qrisLimit, to.qrisLimit(), it -> qrisLimit = it);
        return new Changed(before, after);
    }

    private static @Nullable String lower(@Nullable String address) {
        return address == null ? null : address.toLowerCase(Locale.ROOT);
    }

    private static @Nullable List<Integer> longestFirst(@Nullable List<Integer> hours) {
        return hours == null
                ? null
                : hours.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** Writes only values that differ, and records them. */
    private record ChangedFields(Map<String, Object> before, Map<String, Object> after) {

        <T> void set(String field, T from, @Nullable T to, Consumer<T> write) {
            if (to != null && !to.equals(from)) {
                before.put(field, from);
                after.put(field, to);
                write.accept(to);
            }
        }
    }
}
