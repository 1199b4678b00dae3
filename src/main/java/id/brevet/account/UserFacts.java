package id.brevet.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a person that the audit trail records: those that others rely on, and no private ones. */
public class UserFacts {

    private UserFacts() {}

    public static Map<String, Object> of(User it) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", it.name);
        facts.put("email", it.email);
        facts.put("phone", it.phone);
        facts.put("role", it.role);
        facts.put("is_active", it.active);
        facts.put("group_verified", it.profile.groupVerified);
        facts.put("extra_time_percent", it.extraTimePercent);
        facts.put("avatar", it.avatar);
        facts.put("institution", it.profile.institution);
        facts.put("origin", it.profile.origin);
        put(facts, "new_email", it.newEmail);
        put(facts, "group_type", it.profile.groupType == null ? null : it.profile.groupType.wire());
        put(facts, "nim", it.profile.nim);
        put(facts, "nim_proof", it.profile.nimProof);
        put(facts, "nik", it.profile.nik == null ? null : it.profile.nik.replaceAll(".(?=.{4})", "•"));
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
