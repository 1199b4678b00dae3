package id.brevet.account;

import id.brevet.shared.Wire;
import id.brevet.upload.ReceivedFile;
import id.brevet.upload.ReceivedFileForm;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The fields of a form for a person's group and its proof. */
public record GroupForm(
        @RestForm("group_type") @Nullable String groupType,
        @RestForm @Nullable String nim,
        @RestForm @Nullable String nik,
        @RestForm("nim_proof") @Nullable FileUpload nimProof) {

    public static final GroupForm BLANK = new GroupForm(null, null, null, null);

    public static GroupForm of(Profile it) {
        return new GroupForm(it.groupType == null ? null : it.groupType.wire(), it.nim, it.nik, null);
    }

    public List<GroupType> groups() {
        return List.of(GroupType.values());
    }

    public boolean chose(GroupType group) {
        return group.wire().equals(groupType);
    }

    public @Nullable GroupType group() {
        return Wire.named(GroupType.class, groupType).orElse(null);
    }

    public @Nullable ReceivedFile proofFile() {
        return ReceivedFileForm.of(nimProof);
    }
}
