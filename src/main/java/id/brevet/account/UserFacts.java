package id.brevet.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person as the trail remembers them: what others rely on, and nothing that only they need to know. */
public class UserFacts {

    private UserFacts() {}

    public static Map<String, Object> of(User it) {
        var portrait = new LinkedHashMap<String, Object>();
        portrait.put("name", it.name);
        portrait.put("email", it.email);
        portrait.put("phone", it.phone);
        portrait.put("role", it.role);
        portrait.put("is_active", it.active);
        portrait.put("group_verified", it.profile.groupVerified);
        portrait.put("extra_time_percent", it.extraTimePercent);
        portrait.put("avatar", it.avatar);
        portrait.put("institution", it.profile.institution);
        portrait.put("origin", it.profile.origin);
        put(portrait, "new_email", it.newEmail);
        put(portrait, "group_type", it.profile.groupType == null ? null : it.profile.groupType.wire());
        put(portrait, "nim", it.profile.nim);
        put(portrait, "nim_proof", it.profile.nimProof);
        put(portrait, "nik", it.profile.nik == null ? null : it.profile.nik.replaceAll(".(?=.{4})", "•"));
        return portrait;
    }

    private static void put(Map<String, Object> portrait, String name, @Nullable String value) {
        if (value != null) {
            portrait.put(name, value);
        }
    }
}
