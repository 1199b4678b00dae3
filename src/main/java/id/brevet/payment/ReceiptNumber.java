package id.brevet.payment;

/** The number of a receipt, and the code with which anybody may check it. */
public record ReceiptNumber(String number, String code) {}
