package id.brevet.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** A person as the trail remembers them: what others rely on, and nothing that only they need to know. */
public class Portrait {

    private Portrait() {}

    public static Map<String, Object> of(User it) {
        var portrait = new LinkedHashMap<String, Object>();
        portrait.put("name", it.name);
        portrait.put("email", it.email);
        portrait.put("phone", it.phone);
        portrait.put("role", it.role);
        portrait.put("is_active", it.active);
        portrait.put("group_verified", it.profile.groupVerified);
        portrait.put("extra_time_percent", it.extraTimePercent);
        if (it.newEmail != null) {
            portrait.put("new_email", it.newEmail);
        }
        if (it.profile.groupType != null) {
            portrait.put("group_type", it.profile.groupType.wire());
        }
        if (it.profile.nim != null) {
            portrait.put("nim", it.profile.nim);
        }
        return portrait;
    }
}
