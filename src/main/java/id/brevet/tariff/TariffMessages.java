package id.brevet.tariff;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("tariff")
public interface TariffMessages {
    String prices();
    String lead();
    String staleTitle();
    String staleText();
    String needsProof();
    String current();
    String none();
    String newPriceOf(String group);
    String newPriceHint();
    String save();
    String saveOf(String group);
    String historyOf(String group);
    String price();
    String validFrom();
    String changedBy();
    String system();
}
