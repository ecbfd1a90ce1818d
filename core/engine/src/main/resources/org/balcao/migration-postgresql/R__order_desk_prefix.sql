-- A prefix is found by an index only where the index compares bytes.
create index if not exists balcao_order_number_prefix
  on balcao_order (number varchar_pattern_ops);
create index if not exists balcao_order_postal_prefix
  on balcao_order (delivery_country, delivery_postal varchar_pattern_ops);
