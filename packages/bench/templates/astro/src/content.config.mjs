import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'

export const collections = {events: defineCollection({loader: glob({pattern: '*.md', base: './events'})})}
