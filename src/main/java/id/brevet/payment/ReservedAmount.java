package id.brevet.payment;

import java.util.UUID;

/** The few rupiah that tell one transfer from all others, and the account on which they do. */
public record ReservedAmount(UUID reservation, int code, ReceivingAccount account) {}
