import {annotationWords} from './vocabulary.ts'

export const turkish = () =>
  annotationWords({
    labels: {
      id: 'id, kimlik',
      date: 'tarih',
      planned: 'planlanan, planlanan tarih, öngörülen tarih',
      place: 'yer, yerler, konum',
      by: 'yapan, fail, kim tarafından',
      to: 'kime, hedef, mağdur',
      status: 'durum',
      certainty: 'kesinlik, güvenilirlik',
      tags: 'etiketler, etiket',
      follows: 'devamı, önceki olay',
    },
    statuses: {
      announced: 'duyuruldu, açıklandı, ilan edildi',
      planned: 'planlandı, planlanıyor',
      ongoing: 'sürüyor, devam ediyor',
      occurred: 'gerçekleşti, oldu, yapıldı',
      cancelled: 'iptal, iptal edildi',
      denied: 'yalanlandı, reddedildi',
      unknown: 'bilinmiyor',
    },
    certainties: {
      confirmed: 'doğrulandı, doğrulanmış',
      corroborated: 'birden fazla kaynak, desteklendi',
      'single-source': 'tek kaynak',
      contested: 'tartışmalı',
      discounted: 'çürütüldü, geçersiz',
      unassessed: 'değerlendirilmedi, doğrulanmadı',
    },
    correction: 'düzeltme, düzeltildi',
    retraction: 'geri çekme, geri çekildi',
    qualifiers: {
      'more-than': 'fazla',
      'less-than': 'az',
      'at-least': 'en az, en azından, asgari',
      'at-most': 'en fazla, en çok, azami',
      about: 'yaklaşık, yaklaşık olarak, tahminen, neredeyse',
    },
    units: {
      '%': '%, yüzde',
      roubles: 'ruble',
      dollars: 'dolar',
      euros: 'avro, euro, €',
      km: 'km, kilometre',
      kg: 'kg, kilogram',
    },
    withheld: 'gizlendi, isim gizlendi, ad gizlendi',
  })
