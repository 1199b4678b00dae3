package id.brevet.payment;

import java.util.UUID;

/** The account, and the unique code that makes an amount on it unlike all others. */
public record ReservedAmount(UUID reservation, int code, ReceivingAccount account) {}
