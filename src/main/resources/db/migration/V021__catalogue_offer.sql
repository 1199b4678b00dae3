-- What the lists are filtered by stands beside what they are ordered by, so that counting them reads no batch.
drop index batch_on_offer;
create index batch_on_offer on batch (created_at desc, id desc) include (course_type, group_types) where not is_archived;
