-- Where the store stands in the feeds of its providers, and what it took of them lately.
create table balcao_feed (
  feed     varchar(60)              not null,
  plugin   varchar(60)              not null,
  position varchar(1000)            not null,
  read_at  timestamp with time zone not null,
  primary key (feed, plugin)
);

create table balcao_feed_item (
  feed     varchar(60)              not null,
  plugin   varchar(60)              not null,
  item_key varchar(200)             not null,
  taken_at timestamp with time zone not null,
  primary key (feed, plugin, item_key)
);

create index balcao_feed_item_age on balcao_feed_item (feed, plugin, taken_at);
