package id.brevet.account;

import java.util.function.Supplier;

class SeeksByReference {

    Supplier<Long> many = User::count;
}
