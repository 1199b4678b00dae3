package id.brevet.statement;

import id.brevet.shared.Where;
import id.brevet.shared.Wire;
import id.brevet.web.Filter;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter for lines of statements, as an address gives it. */
public record MutationFilter(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String state,
        @RestQuery("account_id") @Nullable String accountId,
        @RestQuery("statement_id") @Nullable String statementId)
        implements Filter {

    private static final UUID NOTHING = new UUID(0, 0);

    Where conditions() {
        return new Where()
                .and("m.state <> :staged", "staged", Optional.of(MutationState.STAGED))
                .and(
                        "m.state = :state",
                        "state",
                        QueryValues.given(state).flatMap(it -> Wire.named(MutationState.class, it)))
                .and("m.receivingAccountId = :account", "account", id(accountId))
                .and("m.statementId = :statement", "statement", id(statementId))
                .and(
                        "(m.amount = :amount or m.reference like concat('%', cast(:amount as string), '%'))",
                        "amount", amount())
                .and(
                        "lower(concat(m.words, ' ', coalesce(m.reference, ''))) like :q escape '!'",
                        "q",
                        QueryValues.given(q).filter(it -> amount().isEmpty()).map(QueryValues::likePattern));
    }

    Sort sort() {
        return Sort.descending("m.day", "m.id");
    }

    private Optional<Long> amount() {
        return QueryValues.given(q)
                .filter(it -> it.replaceAll("\\D", "").length() > 3 && it.matches("[\\d.,RrPp ]+"))
                .flatMap(BankAmount::read);
    }

    private static Optional<UUID> id(@Nullable String given) {
        return QueryValues.given(given).map(it -> QueryValues.id(it).orElse(NOTHING));
    }
}
