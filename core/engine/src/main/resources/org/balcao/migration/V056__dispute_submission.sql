-- Answers to disputes that were handed to the gateway. Works on H2 and PostgreSQL alike.

-- stage: of the dispute when the answer was given: to an inquiry, or to what was opened.
-- number: counts the answers to a dispute from 1; of one, the operation key is made.
create table balcao_dispute_submission (
  dispute_id uuid                     not null references balcao_dispute (id),
  number     integer                  not null,
  round      integer                  not null,
  stage      varchar(20)              not null,
  state      varchar(20)              not null,
  planned_by varchar(120)             not null,
  planned_at timestamp with time zone not null,
  ended_at   timestamp with time zone,
  decided_by timestamp with time zone,
  reason     varchar(500),
  primary key (dispute_id, number)
);
