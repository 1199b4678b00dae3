-- The same file, or the same picture in another file, is found without looking at all of them.
create index upload_same_file on upload (received_hash);
create index upload_same_picture on upload (pixels_hash) where pixels_hash is not null;
