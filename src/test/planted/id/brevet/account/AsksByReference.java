package id.brevet.account;

import java.time.LocalDate;
import java.util.function.Supplier;

class AsksByReference {

    Supplier<LocalDate> today = LocalDate::now;
}
