-- One stage of matching.sql: # is its number.

declare local temporary table pair# as (
  select q.c, q.k, i.n, abs(datediff('day', i.d, q.d)) gap, q.a paid, q.a - i.a apart
  from cheque# q join item# i on i.c = q.c
  where i.d <= q.d + 7 day and 100 * abs(q.a - i.a) <= i.a
) with data on commit preserve rows;

declare local temporary table single# as (
  select * from pair# p
  where not exists (
    select 1 from pair# b
    where b.c = p.c and (b.k = p.k) <> (b.n = p.n)
      and (b.gap < p.gap or b.gap = p.gap and abs(b.apart) < abs(p.apart)))
) with data on commit preserve rows;

declare local temporary table rest# as (
  select * from item# where n not in (select n from single#)
) with data on commit preserve rows;

-- From order f to order l, and all between them.
declare local temporary table run# as (
  select q.c, q.k, f.n f, f.d f_d, l.n l, l.d l_d, abs(datediff('day', l.d, q.d)) gap,
         q.a paid, q.a - sum(m.a) apart
  from cheque# q
  join rest# f on f.c = q.c
  join rest# l on l.c = q.c and (f.d < l.d or f.d = l.d and f.n < l.n) and l.d <= q.d + 7 day
  join rest# m on m.c = q.c and (m.d > f.d or m.d = f.d and m.n >= f.n)
                            and (m.d < l.d or m.d = l.d and m.n <= l.n)
  where q.k not in (select k from single#)
  group by q.c, q.k, q.d, q.a, f.n, f.d, l.n, l.d
  having 100 * abs(q.a - sum(m.a)) <= sum(m.a)
) with data on commit preserve rows;

declare local temporary table sum# as (
  select * from run# r
  where not exists (
    select 1 from run# b
    where (b.k = r.k or b.f = r.f or b.l = r.l) and (b.k <> r.k or b.f <> r.f or b.l <> r.l)
      and b.gap < r.gap)
) with data on commit preserve rows;

declare local temporary table member# as (
  select m.n from sum# s join rest# m on m.c = s.c
  where (m.d > s.f_d or m.d = s.f_d and m.n >= s.f) and (m.d < s.l_d or m.d = s.l_d and m.n <= s.l)
) with data on commit preserve rows
