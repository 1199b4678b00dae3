package id.brevet.setting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("setting")
public interface SettingMessages {
    @Message
    String settings();

    @Message
    String lead();

    @Message
    String saved();

    @Message
    String staleTitle();

    @Message
    String staleText();

    @Message
    String latest();

    @Message
    String theCentre();

    @Message
    String centreName();

    @Message
    String centreNameHint();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String city();

    @Message
    String cityHint();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String whatsapp();

    @Message
    String whatsappHint();

    @Message
    String logo();

    @Message
    String logoHint();

    @Message
    String currentLogo();

    @Message
    String removeLogo();

    @Message
    String signing();

    @Message
    String signatoryName();

    @Message
    String signatoryNameHint();

    @Message
    String signatoryTitle();

    @Message
    String signatoryTitleHint();

    @Message
    String taxLine();

    @Message
    String taxLineHint();

    @Message
    String limits();

    @Message
    String reminderHours();

    @Message
    String reminderHoursHint();

    @Message
    String uploadQuota();

    @Message
    String uploadQuotaHint();

    @Message
    String save();

    @Message
    String qrisMode();

    @Message
    String qrisModeHint();

    @Message
    String qrisDynamic();

    @Message
    String qrisStatic();

    @Message
    String qrisOff();

    @Message
    String qrisLimit();

    @Message
    String qrisLimitHint();
}
