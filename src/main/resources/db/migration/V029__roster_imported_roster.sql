alter table intake rename to imported_roster;
alter table invitation rename column intake_id to imported_roster_id;
