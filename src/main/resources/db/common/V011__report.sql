-- Counting files and referrals reads nothing but these.
create index file_counted on file (struck_on, status, kind, record_group);
create index referral_counted on referral (agency, status, sent_on, learned_on);
-- Reports as of a day: corrections of an entry, and where the tracker stood at the end of a day.
create index history_entry_corrects on history_entry (corrects);
create index history_entry_recorded on history_entry (recorded_at, position);
