import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {pixel} from '../pixel.ts'
import {makeSite} from '../site.ts'

const text = `---
title: Monitor <b>
---

On May 23, 2022, the ministry said "1 < 2 & 3".

> **Correction (20 June 2022):** it said 4.

In June 2022, ![a](a.png) and [the first](#2022-05-23-the-ministry-said-1-2-and-3).
`

async function feed(config: object): Promise<string> {
  const site = await makeSite({
    'content/2022.md': text,
    'content/a.png': pixel,
    'daybook.config.json': JSON.stringify(config),
  })
  expect(await build({root: site.root})).toMatchObject({written: true, diagnostics: []})
  return site.read('dist/2022/feed.xml')
}

test('a feed has the newest change first, takes its times from the text, and hides no precision', async () => {
  expect(await feed({url: 'https://example.org/m/'})).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/m/2022/feed.xml">
      <id>https://example.org/m/2022/feed.xml</id>
      <title>Monitor &lt;b&gt;</title>
      <updated>2022-06-20T00:00:00Z</updated>
      <author><name>Monitor &lt;b&gt;</name></author>
      <link rel="alternate" type="text/html" href="../2022/index.html"/>
      <link rel="self" type="application/atom+xml" href="https://example.org/m/2022/feed.xml"/>
      <entry xml:lang="en">
        <id>https://example.org/m/2022/events/2022-05-23-the-ministry-said-1-2-and-3.html</id>
        <title>May 23, 2022: The ministry said &quot;1 &lt; 2 &amp; 3&quot;</title>
        <updated>2022-06-20T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="../2022/events/2022-05-23-the-ministry-said-1-2-and-3.html"/>
        <content type="html">&lt;p&gt;On May 23, 2022, the ministry said &quot;1 &amp;#x3C; 2 &amp;#x26; 3&quot;.&lt;/p&gt;
    &lt;blockquote&gt;
    &lt;p&gt;&lt;strong&gt;Correction (20 June 2022):&lt;/strong&gt; it said 4.&lt;/p&gt;
    &lt;/blockquote&gt;</content>
      </entry>
      <entry xml:lang="en">
        <id>https://example.org/m/2022/events/2022-06-and-the-first.html</id>
        <title>June 2022: And the first</title>
        <updated>2022-06-01T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="../2022/events/2022-06-and-the-first.html"/>
        <content type="html">&lt;p&gt;In June 2022, &lt;img src=&quot;../media/a.png&quot; alt=&quot;a&quot; loading=&quot;lazy&quot;&gt; and &lt;a href=&quot;../2022/events/2022-05-23-the-ministry-said-1-2-and-3.html&quot;&gt;the first&lt;/a&gt;.&lt;/p&gt;</content>
      </entry>
    </feed>
    "
  `)
})

test('without an address the ids are UUIDs that stay the same', async () => {
  const [one, two] = [await feed({}), await feed({})]
  expect(two).toBe(one)
  expect(
    one.match(/<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/id>/g),
  ).toHaveLength(3)
  expect(await feed({title: 'Another'})).not.toContain((one.match(/<id>.*<\/id>/) as RegExpMatchArray)[0])
})
