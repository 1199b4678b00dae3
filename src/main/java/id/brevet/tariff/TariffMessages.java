package id.brevet.tariff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("tariff")
public interface TariffMessages {
    @Message
    String prices();

    @Message
    String lead();

    @Message
    String saved();

    @Message
    String staleTitle();

    @Message
    String staleText();

    @Message
    String needsProof();

    @Message
    String current();

    @Message
    String none();

    @Message
    String newPriceOf(String group);

    @Message
    String newPriceHint();

    @Message
    String save();

    @Message
    String saveOf(String group);

    @Message
    String historyOf(String group);

    @Message
    String price();

    @Message
    String validFrom();

    @Message
    String changedBy();

    @Message
    String system();
}
