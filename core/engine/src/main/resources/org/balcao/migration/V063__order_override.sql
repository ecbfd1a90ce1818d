-- By how much one person alone has changed prices with an amendment; 0 where a second one agreed.
alter table balcao_order_amendment add column overridden_alone numeric(19, 4) default 0 not null;
