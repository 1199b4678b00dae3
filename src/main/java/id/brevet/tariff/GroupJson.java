package id.brevet.tariff;

import id.brevet.account.AccountMessages;
import id.brevet.account.GroupType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group and its price in API v1. */
public record GroupJson(UUID id, GroupType groupType, String name, @Nullable Long price, boolean requiresVerification) {

    static GroupJson of(TariffView it, AccountMessages words) {
        return new GroupJson(
                it.id(),
                it.group(),
                words.groupName(it.group()),
                it.price(),
                it.group().needsProof());
    }
}
