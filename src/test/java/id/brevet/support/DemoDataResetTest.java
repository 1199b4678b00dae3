package id.brevet.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoDataResetTest {

    @Test
    void everyTestFindsTheSamePeople() {
        var before = Sql.column("select u::text from users u order by id");

        Sql.change("update users set name = 'Somebody Else', phone = '0899' || right(phone, 8)");
        Sql.change("delete from users where role = 'siswa'");
        DemoDataReset.reset();

        assertThat(Sql.column("select u::text from users u order by id"))
                .isEqualTo(before)
                .hasSize(5);
    }

    @Test
    void whatAJobOfTheLastTestStillWritesIsRemovedToo() {
        Sql.change(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, version)"
                        + " values ('x', 'x', now(), true, ?, 1)",
                ProcessHandle.current().pid() + "-x");
        var job = CompletableFuture.runAsync(
                () -> {
                    Sql.change("insert into throttle values ('late', 1, now())");
                    Sql.change("delete from scheduled_tasks where task_name = 'x'");
                },
                CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));

        DemoDataReset.reset();

        job.join();
        assertThat(Sql.column("select key from throttle")).isEmpty();
    }

    @RepeatedTest(2)
    void noTestSeesWhatAnotherHasLeftBehind() {
        assertThat(Sql.column("select action from audit_entry")).isEmpty();
        assertThat(Sql.column("select subject from mail")).isEmpty();
        assertThat(Sql.column("select key from throttle")).isEmpty();
        assertThat(Sql.column("select task_instance from scheduled_tasks")).containsOnly("recurring");

        Sql.change("insert into throttle values ('x', 1, now())");
        Sql.change("insert into audit_entry (id, at, action, object_type, object_id)"
                + " values (gen_random_uuid(), now(), 'x', 'user', gen_random_uuid())");
        Sql.change("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " values ('mail', 'x', now() + interval '1 day', false, 1)");
        Sql.change(
                """
                insert into mail (id, created_at, updated_at, recipient, subject, text, html, state)
                select gen_random_uuid(), now(), now(), 'a@b.c', 's', repeat('x', 2000) || i, 'h', 'KEPT'
                from generate_series(1, 3000) i
                """);
        Sql.change(
                """
                insert into users select (jsonb_populate_record(u, jsonb_build_object('id', gen_random_uuid(),
                    'email', i || '@contoh.id', 'phone', 90000000 + i, 'address', repeat('x', 1000)))).*
                from users u, generate_series(1, 3000) i where u.email = 'siswa@brevet.local'
                """);
    }
}
