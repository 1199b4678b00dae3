package id.brevet.setting;

import id.brevet.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

@Path("/api/v1/settings")
@RolesAllowed(Role.OFFICE)
public class SettingApi {

    @Inject
    SettingChange settingChange;

    @GET
    public SettingJson show() {
        return SettingJson.of(Setting.current());
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public SettingJson update(@NotNull(message = "{body.needed}") @Valid SettingInput change) {
        return SettingJson.of(settingChange.apply(change, null));
    }
}
