package id.brevet.support;

import java.util.UUID;

/** A new course with one batch, open for registration to all groups, with as many seats as a test wants. */
public record SampleBatch(UUID id, UUID course, String slug) {

    private static final String COURSE =
            """
            insert into course (id, created_at, updated_at, slug, title, short_description, description,
                learning_outcomes, achievements)
            values (?, now(), now(), ?, ?, 'Ringkas', 'Uraian', 'Hasil', 'Capaian')
            """;

    private static final String BATCH =
            """
            insert into batch (id, created_at, updated_at, course_id, slug, title, start_at, end_at,
                registration_start_at, registration_end_at, start_time, end_time, room, quota, course_type, days,
                group_types)
            values (?, now(), now(), ?, ?, ?, now() + interval '10 days', now() + interval '40 days',
                now() - interval '1 day', now() + interval '9 days', '18:00', '20:30', 'Ruang 1', ?, 'offline',
                '{monday,thursday}', '{umum,mahasiswa_gunadarma,mahasiswa_non_gunadarma}')
            """;

    public static SampleBatch open(int quota) {
        var batch = new SampleBatch(UUID.randomUUID(), UUID.randomUUID(), "batch-" + UUID.randomUUID());
        Sql.change(COURSE, batch.course, batch.slug + "-kursus", "Brevet " + batch.slug);
        Sql.change(BATCH, batch.id, batch.course, batch.slug, "Angkatan " + batch.slug, quota);
        return batch;
    }
}
