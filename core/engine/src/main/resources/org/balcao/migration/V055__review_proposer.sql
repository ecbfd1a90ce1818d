-- Who proposed what a second person agreed to. Works on H2 and PostgreSQL alike.

alter table balcao_screening_decision add column proposed_by varchar(120);
-- Whoever agrees is never the one who proposed it, written as kind and account.
alter table balcao_screening_decision add constraint balcao_screening_decision_four_eyes
  check (proposed_by is null or proposed_by <> concat('STAFF ', account));
