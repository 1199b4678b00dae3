package id.brevet.setting;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("setting")
public interface SettingMessages {
    String settings();
    String lead();
    String staleTitle();
    String staleText();
    String latest();
    String theCentre();
    String centreName();
    String centreNameHint();
    String address();
    String addressHint();
    String city();
    String cityHint();
    String email();
    String emailHint();
    String whatsapp();
    String whatsappHint();
    String logo();
    String logoHint();
    String currentLogo();
    String removeLogo();
    String signing();
    String signatoryName();
    String signatoryNameHint();
    String signatoryTitle();
    String signatoryTitleHint();
    String taxLine();
    String taxLineHint();
    String limits();
    String reminderHours();
    String reminderHoursHint();
    String uploadQuota();
    String uploadQuotaHint();
    String save();
    String qrisMode();
    String qrisModeHint();
    String qrisDynamic();
    String qrisStatic();
    String qrisOff();
    String qrisLimit();
    String qrisLimitHint();
}
